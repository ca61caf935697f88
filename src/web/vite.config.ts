import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Builds the web app into dist/app, which the server serves; all addresses are relative to the site's root. */
export default defineConfig({
  root: import.meta.dirname,
  base: "/",
  plugins: [react(), tailwindcss()],
  build: { outDir: "../../dist/app", emptyOutDir: true, target: "es2023", chunkSizeWarningLimit: 700 },
  server: { proxy: { "/api": "http://127.0.0.1:4173" } },
});
