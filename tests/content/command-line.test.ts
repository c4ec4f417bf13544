import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { PATIENT, privateRequest } from "@/tests/support/private-parts";
import { packed, packedText, readPdf } from "@/tests/support/read-pdf";

type Answer = { code: number; stdout: string; stderr: string };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "takehome-command-"));
});

/** The command as a user runs it, in a process of its own. */
async function handout(...options: string[]): Promise<Answer> {
  const all = [
    "--import",
    "tsx",
    "scripts/handout.ts",
    "--topic",
    "7-oh",
    "--sections",
    "tapering",
    ...options,
  ];
  return promisify(execFile)(process.execPath, all, { timeout: 60_000 }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: unknown) => error as Answer,
  );
}

async function file(name: string, value: unknown): Promise<string> {
  const target = path.join(folder, name);
  await writeFile(target, typeof value === "string" ? value : JSON.stringify(value));
  return target;
}

describe("the clinic's and the patient's part from files", { timeout: 60_000 }, () => {
  const { clinic, personal } = privateRequest();

  it("stand on the sheet and not in what the command says", async () => {
    const output = path.join(folder, "for-patient.pdf");
    const answer = await handout(
      ...["--clinic", await file("clinic.json", clinic), "--personal", await file("personal.json", personal)],
      ...["--output", output],
    );
    expect(answer).toMatchObject({ code: 0, stderr: "" });
    expect(answer.stdout).not.toContain(PATIENT);
    const words = packedText(await readPdf(await readFile(output)));
    for (const typed of [PATIENT, "River Street Clinic", "7-OH tablets", "Sam Testfriend"]) {
      expect(words).toContain(packed(typed));
    }
  });

  it.each([
    ["a field that is not known", { patientNam: PATIENT }, /personal/],
    ["an amount that is misread", planOf(".5"), /personal\.taperPlan\.steps\.0\.amount/],
    ["what is not JSON", `{ "patientName": "${PATIENT}"`, /--personal: .* is not JSON/],
  ])("refuse %s, by its field, without its words", async (_, value, message) => {
    const output = path.join(folder, "refused.pdf");
    const answer = await handout("--personal", await file("wrong.json", value), "--output", output);
    expect(answer.code).toBe(2);
    expect(answer.stderr).toMatch(message);
    expect(answer.stderr.trim().split("\n")).toHaveLength(1);
    expect(answer.stderr).not.toContain(PATIENT);
    expect(await readdir(folder)).not.toContain("refused.pdf");
  });

  it("say which step of a plan goes up, and make the sheet all the same", async () => {
    const output = path.join(folder, "up.txt");
    const answer = await handout(
      ...[
        "--clinic",
        await file("clinic.json", clinic),
        "--personal",
        await file("up.json", planOf("1", "2")),
      ],
      ...["--format", "text", "--output", output],
    );
    expect(answer).toMatchObject({ code: 0, stderr: expect.stringMatching(/steps\.1: more in a day/) });
    expect(await readFile(output, "utf8")).toContain("7-OH tablets");
  });

  function planOf(...amounts: readonly string[]): object {
    const steps = amounts.map((amount) => ({ amount, unit: "tablet", timesPerDay: 1, days: 1 }));
    return { taperPlan: { ...personal?.taperPlan, steps } };
  }
});
