// The list of matters: "/" puts the cursor into the search field.
import { composing } from "./common.js";

document.addEventListener("keydown", (event) => {
  const typing = event.target.matches("input, textarea, select");
  if (event.key === "/" && !typing && !composing(event)) {
    event.preventDefault();
    document.getElementById("q").focus();
  }
});
