/** Abbreviations that stand before what they abbreviate for, so that their point never ends a sentence. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "mr mrs ms messrs mx dr prof rev fr sr st hon gen lt col maj capt cmdr cpl sgt adm brig sen rep gov pres amb atty " +
    "supt det insp vs no nos art para sec fig vol pp ed mt ft dep min sens reps govs gens drs profs"
  ).split(" "),
);

/** Abbreviations that may end a sentence; whether they do depends on what follows. */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "jr sr inc ltd corp co bros etc al cf approx dept est ave blvd rd jan feb mar apr jun jul aug sep sept oct nov dec " +
    "mon tue tues wed thu thur thurs fri ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo " +
    "mont neb nev okla ore pa penn tenn tex vt va wash wis wyo ph esq assn univ intl natl govt"
  ).split(" "),
);
