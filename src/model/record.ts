/** Is it an object with fields by name, as JSON has them: no list, and not null? */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === "object" && value !== null && !Array.isArray(value);
