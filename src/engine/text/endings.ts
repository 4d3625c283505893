/** How texts end, closing quotes and brackets aside, in any script. */

const fullStop = /[^.]\.["'”’)]*$/u;
const question = /[?？؟]\s*$/u;
const colon = /[:：]\s*$/u;
const sentence = /[.!?。！？…।؟۔:：]["'”’»«)\]」』\s]*$/u;
/** More closing marks than this stand at no end. Characters. */
const longestEnd = 12;

/** Does a text end in one full stop? Titles end without; dots of an ellipsis ("Read on ...") are none. */
export const endsInFullStop = (text: string): boolean => fullStop.test(text);

/** Does it ask something at its end? */
export const endsInQuestion = (text: string): boolean => question.test(text.slice(-longestEnd));

/** Does it announce what follows? */
export const endsInColon = (text: string): boolean => colon.test(text.slice(-longestEnd));

/** Does it end as a sentence does? A colon ends one, too. */
export const endsSentence = (text: string): boolean => sentence.test(text.slice(-longestEnd));
