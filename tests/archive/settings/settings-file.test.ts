import { describe, expect, it } from "vitest";
import { checkContact, checkSiteAddress } from "../../../src/archive/settings/addresses.ts";
import { parseSettings } from "../../../src/archive/settings/settings-file.ts";

it("what the file says is what holds for the archive", () => {
  const text = `# van ons
adres: https://Voorbeeld.nl/archief/
contact: archief@voorbeeld.nl
volledig: { van: 2024-01-01, tot: 2026-06-30 }
offline: nee
`;
  expect(parseSettings(text)).toEqual({
    adres: "https://voorbeeld.nl/archief",
    contact: "mailto:archief@voorbeeld.nl",
    volledig: { van: "2024-01-01", tot: "2026-06-30" },
    offline: false,
  });
});

it.each(["", "# nog niets\n", "adres:\ncontact:\n"])("a file that says %j claims nothing", (text) => {
  expect(parseSettings(text)).toEqual({ adres: null, contact: null, volledig: null, offline: true });
});

describe("what is wrong is said with its line and what to do", () => {
  it.each([
    ["offline: ja\nkontact: a@b.nl\n", 2, "het veld “kontact” is onbekend. Bedoelde u “contact”?", "De velden zijn"],
    ["adres: voorbeeld.nl\n", 1, "“adres”: “voorbeeld.nl” is geen webadres", "https://voorbeeld.nl/archief/"],
    ["\ncontact: bel ons\n", 2, "“contact”: “bel ons” is geen e-mailadres", "archief@voorbeeld.nl"],
    ["volledig: { van: 2026-06-30, tot: 2024-01-01 }\n", 1, "“volledig” klopt niet", "de eerste en de laatste dag"],
    [
      "volledig:\n  van: 2024-02-31\n  tot: 2026-06-30\n",
      2,
      "“van” van “volledig” klopt niet: “2024-02-31”",
      "de eerste",
    ],
    ["volledig: ja\n", 1, "“volledig” klopt niet: “ja”", "de eerste en de laatste dag"],
    ["offline: soms\n", 1, "“offline” klopt niet: “soms”", "Geef ja of nee"],
    ["offline: [\n", 2, "geen geldige YAML", "veld: waarde"],
    ["zomaar tekst\n", 1, "het bestand heeft geen velden", "veld: waarde"],
  ])("%j", (text, regel, reden, remedie) => {
    expect(parseSettings(text)).toEqual([
      { regel, reden: expect.stringContaining(reden), remedie: expect.stringContaining(remedie) },
    ]);
  });

  it("of two days that there are not each", () => {
    expect(parseSettings("volledig: { van: 2024-02-31, tot: morgen }\n")).toMatchObject([
      { reden: "“van” van “volledig” klopt niet: “2024-02-31”" },
      { reden: "“tot” van “volledig” klopt niet: “morgen”" },
    ]);
  });

  it("all at once", () => {
    expect(parseSettings("adres: x\ncontact: y\nofline: ja\n")).toHaveLength(3);
  });
});

describe("the address of a site", () => {
  it.each([
    ["https://voorbeeld.nl", "https://voorbeeld.nl"],
    ["https://voorbeeld.nl///", "https://voorbeeld.nl"],
    ["http://localhost:8080/a/b/", "http://localhost:8080/a/b"],
  ])("%s", (written, waarde) => {
    expect(checkSiteAddress(written)).toEqual({ waarde });
  });

  it.each([
    "voorbeeld.nl/archief",
    "ftp://voorbeeld.nl/",
    "https://voorbeeld.nl/?a=1",
    "https://a:b@c.nl/",
    "https://voorbeeld.nl/é/",
    "/archief/",
  ])("is not %s", (written) => {
    expect(checkSiteAddress(written)).toHaveProperty("remedie");
  });
});

it.each(["a b@c.nl", "http://voorbeeld.nl/", "@voorbeeld.nl", "javascript:alert(1)@a.nl,b@c.nl"])(
  "%s is no contact",
  (written) => {
    expect(checkContact(written)).toHaveProperty("remedie");
  },
);
