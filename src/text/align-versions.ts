export function alignDrafts(a: any, b: any): any {
  const ids = new Set(b.provisions.map((p: any) => p.id));
  const links = a.provisions
    .filter((p: any) => ids.has(p.id))
    .map((p: any) => ({
      a: [p.id],
      b: [p.id],
      relation: "reworded",
      moved: false,
      renumbered: false,
      why: "same number",
    }));
  const ia = new Set(a.provisions.map((p: any) => p.id));
  return {
    links,
    removed: a.provisions.filter((p: any) => !ids.has(p.id)).map((p: any) => p.id),
    added: b.provisions.filter((p: any) => !ia.has(p.id)).map((p: any) => p.id),
  };
}
