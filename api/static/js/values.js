// Values as people write them. Contract forms come in as strings and are never turned into floating-point numbers.

function thousands(form) {
  const [whole, rest] = form.split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (rest ? `.${rest}` : "");
}

/** Move the decimal point of a decimal text: shift("844000", -4) → "84.4". */
export function shift(form, places) {
  let [whole, rest = ""] = form.split(".");
  if (places < 0) {
    whole = whole.padStart(1 - places, "0");
    rest = whole.slice(places) + rest;
    whole = whole.slice(0, places);
  } else {
    rest = rest.padEnd(places, "0");
    whole += rest.slice(0, places);
    rest = rest.slice(places);
  }
  whole = whole.replace(/^0+(?=\d)/, "");
  rest = rest.replace(/0+$/, "");
  return rest ? `${whole}.${rest}` : whole;
}

const WRITERS = {
  money: (form) => `${thousands(form)} 元`,
  capacity: (form) => `${shift(form, -4)}万吨/年`,
  ratio: (form) => `${shift(form, 2)}%`,
  unitprice: (form) => `${form} 元/吨`,
  metres: (form) => `${form} 米`,
  years: (form) => `${form} 年`,
  sealrank: (form) => ({ first: "首封", waiting: "轮候", renewed: "续封" })[form] ?? form,
  date: (form) => form.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, "$1年$2月$3日"),
};

/** A value as people write it, by the name of its type. */
export function shown(value, type) {
  if (typeof value === "boolean") return value ? "是" : "否";
  return (WRITERS[type] ?? String)(value);
}

/** What stands in the field when somebody begins to edit: the shown form without its unit where that is exact. */
export function editable(value, type) {
  if (typeof value === "boolean") return value ? "是" : "否";
  return type === "capacity" || type === "sealrank" || type === "ratio" ? shown(value, type) : value;
}
