// Importing a ledger: a refusal names sheet, row and column, and stays on the page until it is dealt with.
import { Problem, say, send } from "./common.js";

document.getElementById("workbook")?.addEventListener("change", async (event) => {
  const files = [...event.target.files].map((file) => ({ file, name: file.name }));
  event.target.value = "";
  if (!files.length) return;
  const refusal = document.getElementById("refusal");
  refusal.hidden = true;
  say("正在检查台账", files.map((one) => one.name).join("、"));
  try {
    await send("/api/v1/ledger", files, () => {});
    location.reload();
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    refusal.textContent = `${problem.title}。${problem.message}（原台账没有改动）`;
    refusal.hidden = false;
    refusal.scrollIntoView({ block: "center" });
  }
});
