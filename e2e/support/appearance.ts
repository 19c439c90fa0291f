import type { Frame } from "@playwright/test";

const mark = "data-looked-at";

/** What there is to measure the contrast of. */
export const marked = `[${mark}]`;

/**
 * Measuring a contrast is slow. Of all text that has the same colours and type, on parents that are alike as well, the
 * first, the last and the longest are marked: fifty rows of a table are three. What overlaps one row alone is not seen.
 */
export const markAppearances = (frame: Frame) =>
  frame.evaluate((mark) => {
    const properties = [
      ...["color", "background-color", "background-image", "opacity", "filter", "mix-blend-mode"],
      ...["font-size", "font-weight", "text-shadow", "position", "visibility"],
    ];
    const attributes = ["aria-hidden", "aria-disabled", "disabled"];
    const numbers = new Map<string, number>();
    const looks = new Map<Element | null, number>();
    const alike = new Map<number, Element[]>();

    const lengthOf = (element: Element) => {
      if (element.matches("input, select, textarea")) return 1;
      const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      return own.map(({ nodeValue }) => nodeValue?.trim() ?? "").join("").length;
    };

    for (const element of document.querySelectorAll("body, body *")) {
      element.removeAttribute(mark);
      const style = getComputedStyle(element);
      const look = [
        looks.get(element.parentElement),
        ...properties.map((property) => style.getPropertyValue(property)),
        ...attributes.map((attribute) => element.getAttribute(attribute)),
      ].join("|");
      const number = numbers.get(look) ?? numbers.size;
      numbers.set(look, number);
      looks.set(element, number);
      if (lengthOf(element) === 0 || element.getClientRects().length === 0) continue;
      const others = alike.get(number);
      if (others) others.push(element);
      else alike.set(number, [element]);
    }
    for (const elements of alike.values()) {
      const longest = elements.reduce((one, other) => (lengthOf(other) > lengthOf(one) ? other : one));
      for (const element of [elements[0], elements.at(-1), longest]) element?.setAttribute(mark, "");
    }
  }, mark);
