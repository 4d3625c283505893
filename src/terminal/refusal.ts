/** Bad usage or unreadable input: one sentence for people, exit code 2. */
export class Refusal extends Error {}
