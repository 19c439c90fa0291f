import { expect, test } from "vitest";
import { guardUrl, parseWebhookUrl } from "./guard-url";

const guard = async (url: string, allowPrivate = false) => guardUrl(parseWebhookUrl(url), { allowPrivate });

test.each([
  "not a url",
  "//example.com/hook",
  "ftp://example.com/",
  "file:///etc/passwd",
  "javascript:alert(1)",
  "gopher://127.0.0.1:70/",
  "https://user:secret@example.com/",
  "https://user@example.com/",
  "https://:secret@example.com/",
  "http://",
  "http://[::1%25lo]/",
])("%s is no URL for a webhook", (url) => {
  expect(() => parseWebhookUrl(url)).toThrow();
});

const privateUrls = [
  "http://127.0.0.1/",
  "http://127.255.255.254/",
  "http://127.1/",
  "http://2130706433/",
  "http://0177.0.0.1/",
  "http://0x7f.0.0.1/",
  "http://①②⑦.0.0.1/",
  "http://localhost/",
  "http://LOCALHOST:8080/",
  "http://[::1]/",
  "http://[::ffff:127.0.0.1]/",
  "http://[::ffff:7f00:1]/",
  "http://10.0.0.1/",
  "http://172.16.0.1/",
  "http://172.31.255.255/",
  "http://192.168.1.1/",
  "http://169.254.169.254/latest/meta-data/",
  "http://[::ffff:169.254.169.254]/",
  "http://[fe80::1]/",
  "http://[fd00::1]/",
  "http://[fc00::1]/",
  "http://100.64.0.1/",
  "http://100.127.255.254/",
];

test.each(privateUrls)("%s is private: refused, unless private is allowed", async (url) => {
  await expect(guard(url)).rejects.toThrow("must not reach");
  expect(await guard(url, true)).not.toHaveLength(0);
});

test.each([
  "http://0.0.0.0/",
  "http://[::]/",
  "http://[::127.0.0.1]/",
  "http://[::a9fe:a9fe]/",
  "http://224.0.0.1/",
  "http://255.255.255.255/",
  "http://240.0.0.1/",
  "http://192.0.2.1/",
  "http://198.18.0.1/",
  "http://[ff02::1]/",
  "http://[64:ff9b::7f00:1]/",
  "http://[64:ff9b:1::a00:1]/",
  "http://[2002:7f00:1::]/",
  "http://[2001:db8::1]/",
  "http://[fec0::1]/",
])("%s is refused in any case", async (url) => {
  await expect(guard(url)).rejects.toThrow("must not reach");
  await expect(guard(url, true)).rejects.toThrow("must not reach");
});

test.each([
  ["https://8.8.8.8/", "8.8.8.8", 4],
  ["http://[2606:4700::1111]:8080/", "2606:4700::1111", 6],
])("%s is public", async (url, address, family) => {
  expect(await guard(url)).toEqual([{ address, family }]);
});

test("lookups of one host under way are one lookup", async () => {
  const [first, second] = await Promise.all([
    guard("http://localhost/a", true),
    guard("http://localhost/b", true),
  ]);
  expect(second).toBe(first);
});
