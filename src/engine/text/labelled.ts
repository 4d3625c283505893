const labelled = /^[^:：]{2,40}[:：]\s*\S/u;

/** Is a line a name, a colon and what stands under that name: `Luas: 340 hektare`, `Penulis: Rania Wuri`? */
export const isLabelled = (line: string): boolean => labelled.test(line);
