/** 32-bit FNV-1a over UTF-16 code units. */
export function hashText(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash;
}

/** One number out of two, order told apart (the finishing steps of MurmurHash3). */
export function mix(first: number, second: number): number {
	let hash = Math.imul(first, 0x9e3779b1) ^ second;
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return hash ^ (hash >>> 16);
}
