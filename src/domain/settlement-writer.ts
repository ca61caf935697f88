import { assertNever } from "../kit/assert-never.ts";
import { formatScaled, FRACTION_DIGITS } from "../kit/decimal.ts";
import type { BodyParty, NumbersParty, SettlementModel, SettlementParty, SettlementRule } from "./settlement-model.ts";
import type { Basis, PointRange } from "./settlement-value.ts";

type Json = Readonly<Record<string, unknown>>;

/**
 * The JSON of a settlement model, as its file holds it: reading it back gives the same model.
 *
 * Numbers are written as decimal text, so that no digit is lost on the way.
 */
export function settlementModelJson(model: SettlementModel): Json {
  return {
    parley: "settlement-model/1",
    ...(model.title === "" ? {} : { title: model.title }),
    issues: model.issues,
    parties: model.parties.flatMap((party) =>
      party.kind !== "body" && party.within !== undefined ? [] : [partyJson(party, model)],
    ),
    rules: model.rules.map(ruleJson),
    ...list("notAtTable", model.notAtTable),
    ...list("mustRatify", model.mustRatify),
    ...list("notKnown", model.notKnown),
  };
}

function list(key: string, words: readonly string[]): Json {
  return words.length === 0 ? {} : { [key]: words };
}

function partyJson(party: SettlementParty, model: SettlementModel): Json {
  const { id, title } = party;
  switch (party.kind) {
    case "body":
      return { id, title, members: membersJson(party, model), atLeast: party.atLeast, vetoes: party.vetoes };
    case "marks":
      return {
        id,
        title,
        values: valuesJson(party.marks, ({ mark, basis }) =>
          basis === null ? mark : { mark, basis: basisJson(basis) },
        ),
      };
    case "numbers":
      return numbersJson(party);
    default:
      return assertNever(party, "party");
  }
}

// Members that were written into the body are written there again.
function membersJson(body: BodyParty, model: SettlementModel): readonly unknown[] {
  return body.members.map((id) => {
    const member = model.parties.find((party) => party.id === id);
    return member !== undefined && member.kind !== "body" && member.within === body.id ? partyJson(member, model) : id;
  });
}

function numbersJson(party: NumbersParty): Json {
  const decimal = (millionths: bigint) => formatScaled(millionths, FRACTION_DIGITS);
  const range = ({ low, high }: PointRange) =>
    low === high ? decimal(low) : { low: decimal(low), high: decimal(high) };
  const based = (points: PointRange, basis: Basis | null) =>
    basis === null ? range(points) : { points: range(points), basis: basisJson(basis) };
  return {
    id: party.id,
    title: party.title,
    reservation: based(party.reservation, party.reservationBasis),
    ...(party.base === 0n ? {} : { base: decimal(party.base) }),
    values: valuesJson(party.values, ({ points, basis }) => based(points, basis)),
    ...(party.bonuses.length === 0
      ? {}
      : { bonuses: party.bonuses.map(({ when, points }) => ({ when, points: decimal(points) })) }),
    ...(party.ceiling === null ? {} : { ceiling: decimal(party.ceiling) }),
    ...(party.weight === undefined ? {} : { weight: decimal(party.weight) }),
  };
}

function valuesJson<T>(values: ReadonlyMap<string, ReadonlyMap<string, T>>, write: (value: T) => unknown): Json {
  return Object.fromEntries(
    [...values].map(([issue, options]) => [
      issue,
      Object.fromEntries([...options].map(([option, value]) => [option, write(value)])),
    ]),
  );
}

function ruleJson({ id, because, anyOf, basis }: SettlementRule): Json {
  return {
    id,
    ...(because === "" ? {} : { because }),
    anyOf,
    ...(basis === null ? {} : { basis: basisJson(basis) }),
  };
}

function basisJson(basis: Basis): Json {
  if ("claims" in basis) return { claims: basis.claims };
  return { assessment: basis.assessment, ...(basis.author === null ? {} : { author: basis.author }) };
}
