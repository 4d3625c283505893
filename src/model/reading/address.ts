/**
 * An absolute http or https address. `httpUrl()` in `page/dom/address.ts` is the only way to make one,
 * so `javascript:` and `data:` cannot be represented, let alone rendered.
 */
export type HttpUrl = string & { readonly brand: "HttpUrl" };
