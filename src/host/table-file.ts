import v8 from "node:v8";

/** Arrays begin at multiples of this, so that they are views of the file as it was read and nothing is copied. */
const ALIGNMENT = 8;

type Numbers = Int32Array | Int16Array | Uint8Array;
/** What stands for an array in the serialised rest: its kind, where it begins behind the rest, and how many numbers it has. */
type Place = {
  readonly kind: "Int32Array" | "Int16Array" | "Uint8Array";
  readonly at: number;
  readonly length: number;
};
const KINDS = { Int32Array, Int16Array, Uint8Array };

/** Values with arrays of numbers in their plain objects as bytes: the length of the rest, the rest with a place for each array, the arrays. */
export function packTables(tables: object): Buffer {
  const arrays: Numbers[] = [];
  let at = 0;
  const setAside = (value: unknown): unknown => {
    if (value instanceof Int32Array || value instanceof Int16Array || value instanceof Uint8Array) {
      const place: Place = { kind: value.constructor.name as Place["kind"], at, length: value.length };
      arrays.push(value);
      at += aligned(value.byteLength);
      return { place };
    }
    if (value === null || typeof value !== "object" || value instanceof Map || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, setAside(each)]));
  };
  const rest = v8.serialize(setAside(tables));
  const bytes = Buffer.alloc(ALIGNMENT + aligned(rest.length) + at);
  bytes.writeUInt32LE(rest.length);
  rest.copy(bytes, ALIGNMENT);
  let to = ALIGNMENT + aligned(rest.length);
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), to);
    to += aligned(array.byteLength);
  }
  return bytes;
}

/** The values of packed bytes; their arrays are views of the bytes. */
export function unpackTables(bytes: Buffer): unknown {
  const length = bytes.readUInt32LE();
  const start = ALIGNMENT + aligned(length);
  const putBack = (value: unknown): unknown => {
    if (value === null || typeof value !== "object" || value instanceof Map || Array.isArray(value)) return value;
    if (isPlaced(value)) {
      const { kind, at, length: size } = value.place;
      return new KINDS[kind](bytes.buffer as ArrayBuffer, bytes.byteOffset + start + at, size);
    }
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, putBack(each)]));
  };
  return putBack(v8.deserialize(bytes.subarray(ALIGNMENT, ALIGNMENT + length)));
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}

function isPlaced(value: object): value is { readonly place: Place } {
  return "place" in value;
}
