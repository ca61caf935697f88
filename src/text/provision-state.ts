export const stateOfBrackets = (text: string) => (/\[/.test(text) ? ("bracketed" as const) : ("agreed" as const));
