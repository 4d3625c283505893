const fullStop = /[^.]\.["'”’)]*$/u;

/** Does a text end in one full stop, within closing quotes or brackets or not? Titles end without; dots of an ellipsis ("Read on ...") are none. */
export const endsInFullStop = (text: string): boolean => fullStop.test(text);
