import { describe, expect, it } from "vitest";
import { NO_SETTINGS } from "../../src/archive/settings/settings.ts";
import { missingSettings, NotPublishable, refuseUnpublishable } from "../../src/build/publishable.ts";

const SAID = { ...NO_SETTINGS, adres: "https://voorbeeld.nl", contact: "mailto:a@voorbeeld.nl" };

describe("a site that lacks an address or a contact", () => {
  it.each([
    ["SITE_URL", { ...SAID, adres: null }],
    ["CONTACT", { ...SAID, contact: null }],
  ])("is warned of with the remedy, and not published: %s", (remedy, settings) => {
    const missing = missingSettings(settings);
    expect(missing).toEqual([expect.stringContaining(remedy)]);
    expect(() => refuseUnpublishable(settings, true)).toThrow(NotPublishable);
    expect(() => refuseUnpublishable(settings, true)).toThrow(missing[0]!);
    expect(() => refuseUnpublishable(settings, false)).not.toThrow();
  });
});

it("one that has both is published", () => {
  expect(missingSettings(SAID)).toEqual([]);
  expect(() => refuseUnpublishable(SAID, true)).not.toThrow();
});
