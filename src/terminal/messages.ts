/** What `browser.i18n.getMessage` does where there is no browser: the message of this key with `$1`, `$2` … replaced. */
export const getMessage = (
	messages: Readonly<Record<string, { readonly message: string }>>,
	key: string,
	substitutions: readonly string[],
): string => (messages[key]?.message ?? "").replace(/\$([1-9])/g, (_, index: string) => substitutions[Number(index) - 1] ?? "");
