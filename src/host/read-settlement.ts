import { parseSettlementModel, type SettlementModel } from "../domain/settlement-model.ts";
import { ParleyError } from "../domain/errors.ts";
import { readGeniusModel, type NamedText } from "../intake/genius-xml.ts";

/** A settlement model and what must be said about how it was read, a sentence each. */
export type ReadSettlement = { readonly model: SettlementModel; readonly notes: readonly string[] };

/**
 * Reads a settlement model of ours (one JSON file), or a GENIUS domain with the parties' profiles (XML files, the domain
 * first).
 *
 * @throws {ParleyError} as `parseSettlementModel` and `readGeniusModel`, or `settlement-model` for other numbers of files
 */
export function readSettlement(files: readonly NamedText[]): ReadSettlement {
  const [first, ...rest] = files;
  if (first === undefined) throw new ParleyError("settlement-model", "No model is given; name its file.");
  if (/^\uFEFF?\s*</.test(first.text)) return readGeniusModel(first, rest);
  if (rest.length > 0)
    throw new ParleyError(
      "settlement-model",
      `'${first.name}' is a whole model, so '${rest[0].name}' is one file too many; several files are read only as a GENIUS domain (XML) with its profiles.`,
    );
  return { model: parseSettlementModel(first.text), notes: [] };
}
