/** The version of Parley that answers, as `package.json` states it. */
export const PARLEY_VERSION = "0.1.0";
