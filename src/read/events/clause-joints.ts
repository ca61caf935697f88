/** Words that join clauses of the same rank. */
export const JOINS: ReadonlySet<string> = new Set("and but or while whereas though although yet so".split(" "));

/** Words that open a subordinate clause. */
export const SUBORDINATES: ReadonlySet<string> = new Set(
  "after before when while as because since although though where whereas if unless until once that who which whose whom whether".split(
    " ",
  ),
);

/** Small words that belong to the verb before them and may end a clause. */
export const PARTICLES: ReadonlySet<string> = new Set("out up off down back over on in away through aside".split(" "));

/** Relative pronouns. */
export const RELATIVE: ReadonlySet<string> = new Set("who which that whose whom where".split(" "));
