import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { router } from "./router.tsx";
import { withEvidenceOfHash } from "./url-state.ts";
import "./styles.css";

/** A link that ends in `#ev=claim` opens that claim's sentence, when the app starts and when it is followed inside it. */
function followHash(): void {
  const meant = withEvidenceOfHash(location);
  if (meant !== null) router.history.replace(meant);
}
followHash();
window.addEventListener("hashchange", followHash);

const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: 5_000, retry: false, refetchOnWindowFocus: true } },
});

const place = document.getElementById("app");
if (place === null) throw new Error("index.html has no #app");
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
