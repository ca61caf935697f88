/** The screens of a process in the order of the rail; `key` follows `g`, `icon` is drawn on a 20 by 20 grid. */
export const SCREENS = [
  { to: "/$process/today", key: "d", word: "Today", icon: "M4 5h12v12H4zM4 9h12M7 3v4M13 3v4M9 13h2" },
  { to: "/$process/inbox", key: "i", word: "Inbox", icon: "M3 11l2-7h10l2 7v5H3zM3 11h4l1 2h4l1-2h4" },
  { to: "/$process/positions", key: "p", word: "Positions", icon: "M3 4h14v3H3zM3 9h6v7H3zM11 9h6v7h-6z" },
  { to: "/$process/text", key: "x", word: "Text", icon: "M4 3h8l4 4v10H4zM7 9h6M7 12h6M7 15h4" },
  { to: "/$process/timeline", key: "t", word: "Timeline", icon: "M3 5h9M6 10h11M3 15h7" },
  {
    to: "/$process/actors",
    key: "a",
    word: "Actors",
    icon: "M7 4a2.5 2.5 0 1 0 .01 0M13.5 5.5a2 2 0 1 0 .01 0M2.5 16c0-3 2-5 4.5-5s4.5 2 4.5 5zM13 11c2.500 0 4.500 1.600 4.500 4.500h-3",
  },
  { to: "/$process/settle", key: "s", word: "Settle", icon: "M10 3v14M4 6h12M4 6l-2 6h4zM16 6l-2 6h4zM7 17h6" },
  { to: "/$process/brief", key: "b", word: "Brief", icon: "M5 3h10v14H5zM8 6h4M8 9h4M8 11.500h4M8 14h2" },
  { to: "/$process/library", key: "l", word: "Library", icon: "M4 3h3v14H4zM9 3h3v14H9zM14 4l3-.5 1.5 13-3 .5z" },
] as const;

/** An address pattern of a screen. */
export type ScreenPath = (typeof SCREENS)[number]["to"];
