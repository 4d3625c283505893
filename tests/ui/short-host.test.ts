import { expect, test } from "vitest";
import { shortHost } from "../../src/ui/words/short-host.ts";

test.each([
	["kampartrapost.com", "kampartrapost.com"],
	["berita.kabupaten.kampartrapost.com", "…kampartrapost.com"],
	["pendidikan.kabarteluk.co.id", "…kabarteluk.co.id"],
	["nama-situs-yang-panjang-sekali.com", "nama-situs-yang-panjang-sekali.com"],
	["localhost", "localhost"],
])("%s is shortened to %s", (host, short) => expect(shortHost(host, 20)).toBe(short));
