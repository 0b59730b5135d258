import { describe, expect, it } from "vitest";
import { guidOrder } from "../../scripts/harvest-demo/world/guid.ts";
import { makeWorld } from "../../scripts/harvest-demo/world/make-world.ts";
import { openDemo } from "./support.ts";

interface Answered {
  status: number;
  value: { Id: string }[] | undefined;
  next: string | undefined;
  error: string | undefined;
}

async function ask(origin: string, path: string): Promise<Answered> {
  const response = await fetch(origin + path);
  const body = (await response.json()) as Record<string, unknown> & { error?: { message: string } };
  return {
    status: response.status,
    value: body["value"] as Answered["value"],
    next: body["@odata.nextLink"] as string | undefined,
    error: body.error?.message,
  };
}

describe("the made-up sources", () => {
  it("are the same for the same wishes, three papers to a zaak, one row in five deleted", () => {
    const [world, again] = [makeWorld({ zaken: 200 }), makeWorld({ zaken: 200 })];
    expect(again.stukken.map(({ id, apiGewijzigdOp }) => id + apiGewijzigdOp)).toEqual(
      world.stukken.map(({ id, apiGewijzigdOp }) => id + apiGewijzigdOp),
    );
    const papers = world.stukken.filter(({ verwijderd }) => !verwijderd).length;
    expect(papers / 200).toBeGreaterThan(2.3);
    expect((world.stukken.length - papers) / world.stukken.length).toBeCloseTo(0.2, 2);
  });

  it("order keys as SQL Server does: the last group first", () => {
    const ids = [
      "41e85593-d544-4c13-a74b-ffffff5d0cdc",
      "245d6d3a-bea5-4d45-a9ea-fffff5a8d2bf",
      "43bf654b-07df-45ab-92df-ffffeccab12d",
    ];
    expect(ids.toSorted((a, b) => (guidOrder(a) > guidOrder(b) ? -1 : 1))).toEqual(ids);
  });

  it("refuse as the Kamer does: too many rows, too long a filter, unknown names, guids in quotes", async () => {
    const { server } = await openDemo();
    const refused = async (query: string): Promise<string> => {
      const { status, error } = await ask(server.origin, `/OData/v5/Document?${query}`);
      return `${status} ${error}`;
    };
    expect(await refused("$top=101")).toBe("400 The limit of '100' for Top query has been exceeded.");
    const long = Array.from({ length: 21 }, (_, i) => `Soort eq '${i}'`).join(" or ");
    expect(await refused(`$filter=${long}`)).toBe("400 The node count limit of '100' has been exceeded.");
    expect(await refused("$filter=DocumentNummer eq '1'")).toMatch(
      /^400 Could not find a property named 'DocumentNummer'/,
    );
    expect(await refused("$filter=Id eq guid'0006f304-7f6f-45f7-923e-9975c29d77c6'")).toMatch(/^400 /);
    expect(await refused("$filter=contains(Onderwerp,'x')")).toMatch(/^400 /);
  });

  it("lead to the next page, unless $top was sent", async () => {
    const { server } = await openDemo({ pageSize: { v4: 10 } });
    const base = "/OData/v4/2.0/Zaak?$orderby=ApiGewijzigdOp,Id";
    const first = await ask(server.origin, base);
    expect(first.value).toHaveLength(10);
    const second = await ask("", first.next!);
    expect(second.value!.map(({ Id }) => Id)).not.toContain(first.value!.at(-1)!.Id);
    const top = await ask(server.origin, `${base}&$top=10`);
    expect([top.value!.length, top.next]).toEqual([10, undefined]);
    const skipped = await ask(server.origin, `${base}&$top=10&$skip=10`);
    expect(skipped.value).toEqual(second.value);
  });
});
