import type { IssueCategory } from "./claim.ts";

/** An issue's name within its process; declared by a person, or the category's own name. */
export type IssueId = string;

/** A row of the positions matrix: a subject that lives across versions. */
export type Issue = { readonly id: IssueId; readonly title: string; readonly category: IssueCategory };

/** An issue as a person declares it; a claim whose label or words hold the title or one of `words` belongs to it. */
export type IssueDeclaration = Issue & { readonly words: readonly string[] };

/** One value an issue may take; settlement models choose among them. */
export type IssueOption = { readonly id: string; readonly title: string };
