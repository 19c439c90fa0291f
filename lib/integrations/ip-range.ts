import ipaddr from "ipaddr.js";

const isAddress = (text: string) =>
  ipaddr.IPv4.isValidFourPartDecimal(text) || (ipaddr.IPv6.isValid(text) && !text.includes("%"));

/**
 * A range as it is kept: `192.0.2.0/24`, `2001:db8::/32`, and an address alone as a range of one. Undefined where the
 * text is none. IPv4 within IPv6 is IPv4, as callers are.
 */
export function ipRange(text: string): string | undefined {
  const [address = "", bits, ...more] = text.split("/");
  if (!isAddress(address) || more.length > 0 || (bits !== undefined && !/^\d{1,3}$/.test(bits)))
    return undefined;
  const parsed = ipaddr.parse(address);
  const whole = parsed.kind() === "ipv4" ? 32 : 128;
  const length = bits === undefined ? whole : Number(bits);
  if (length > whole) return undefined;
  if (parsed instanceof ipaddr.IPv6 && parsed.isIPv4MappedAddress())
    return length < 96 ? undefined : ipRange(`${parsed.toIPv4Address()}/${length - 96}`);
  const range = `${parsed}/${length}`;
  return parsed.kind() === "ipv4"
    ? `${ipaddr.IPv4.networkAddressFromCIDR(range)}/${length}`
    : `${ipaddr.IPv6.networkAddressFromCIDR(range).toRFC5952String()}/${length}`;
}

/** Whether the address is within one of the ranges; an address that is none is in none. */
export function isWithinRanges(address: string, ranges: readonly string[]): boolean {
  if (!isAddress(address)) return false;
  const parsed = ipaddr.process(address);
  return ranges.some((range) => {
    const [network, length] = ipaddr.parseCIDR(range);
    return network.kind() === parsed.kind() && parsed.match(network, length);
  });
}
