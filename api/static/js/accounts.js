// Disable or enable an account.
import { call, sayProblem } from "./common.js";

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-account]");
  if (!button) return;
  button.disabled = true;
  call("PATCH", `/api/v1/accounts/${button.dataset.account}`, { disabled: button.dataset.disabled === "true" })
    .then(() => location.reload())
    .catch(sayProblem)
    .finally(() => (button.disabled = false));
});
