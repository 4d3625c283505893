/** Does an address end as the names of photographs do? Counters and scripts have no such name. */
export const namesPicture = (address: string): boolean => /\.(?:jpe?g|png|webp|avif)(?:[?#]|$)/i.test(address);
