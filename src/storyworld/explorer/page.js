"use strict";
// Everything here only points at what is already in the page: without it the text and the cast can still be read.
(() => {
  const article = document.querySelector("article");
  const cast = document.getElementById("cast");
  const card = document.getElementById("card");
  const people = new Map();
  for (const person of cast.querySelectorAll("[data-c]")) people.set(person.dataset.c, person);
  const nameOf = (key) => people.get(key)?.querySelector(".name")?.textContent ?? "somebody";

  // A quotation may be in several pieces, over paragraphs; the first has all its data.
  const pieces = new Map();
  for (const piece of article.querySelectorAll("[data-q]")) {
    if (!pieces.has(piece.dataset.q)) pieces.set(piece.dataset.q, []);
    pieces.get(piece.dataset.q).push(piece);
  }
  const firsts = [...pieces.values()].map((parts) => parts[0]);

  const BASIS = {
    explicit: "named beside the line",
    anaphoric: "a pronoun or description beside the line",
    implicit: "worked out from the conversation",
  };
  const VERB = { thought: "thinks", message: "writes" };

  function about(quote) {
    const kind = quote.dataset.kind ?? "speech";
    if (kind === "scare" || kind === "quoted") return ["In quotation marks, but nobody says it here"];
    if (quote.dataset.s === "u") return [`No safe speaker for this ${kind === "speech" ? "line" : kind}`];
    const to = (quote.dataset.to ?? "").split(" ").filter(Boolean).map(nameOf);
    const who = `${nameOf(quote.dataset.s)} ${VERB[kind] ?? "speaks"}${to.length ? ` to ${to.join(", ")}` : ""}`;
    const basis = BASIS[quote.dataset.basis];
    return [who, `${quote.dataset.p} % sure${basis ? `: ${basis}` : ""}`];
  }

  function showCard(target) {
    const mention = target.closest("[data-c]");
    const quote = target.closest("[data-q]");
    const lines = [];
    if (mention) {
      const name = nameOf(mention.dataset.c);
      lines.push(mention.textContent === name ? name : `“${mention.textContent}” is ${name}`);
    }
    if (quote) lines.push(...about(pieces.get(quote.dataset.q)[0]));
    card.replaceChildren(...lines.map((line) => Object.assign(document.createElement("p"), { textContent: line })));
    card.hidden = false;
    const at = (mention ?? quote).getClientRects()[0];
    const below = at.bottom + 6;
    const fits = below + card.offsetHeight < innerHeight - 8;
    card.style.top = `${fits ? below : Math.max(8, at.top - card.offsetHeight - 6)}px`;
    card.style.left = `${Math.max(8, Math.min(at.left, innerWidth - card.offsetWidth - 12))}px`;
  }
  const hideCard = () => { card.hidden = true; };

  // One stop of the Tab key for the whole text; arrows go from line to line, as the chosen person allows.
  let current = firsts[0];
  const quoteOf = (target) => { const q = target.closest?.("[data-q]"); return q && pieces.get(q.dataset.q)[0]; };
  function makeCurrent(quote, focus) {
    if (current) current.tabIndex = -1;
    current = quote;
    quote.tabIndex = 0;
    for (let box = quote.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
    if (!focus) return;
    quote.scrollIntoView({ block: "center" });
    quote.focus({ preventScroll: true });
    requestAnimationFrame(() => showCard(quote)); // after the scroll event, which hides the card
  }
  if (current) makeCurrent(current, false);

  let chosen = null;
  function choose(key) {
    const before = chosen;
    chosen = key === before ? null : key;
    for (const old of article.querySelectorAll(".on")) old.classList.remove("on");
    for (const [other, person] of people) {
      const list = person.querySelector(".lines");
      person.querySelector("button")?.setAttribute("aria-expanded", String(other === chosen));
      if (list) { list.replaceChildren(); list.hidden = true; }
    }
    article.classList.toggle("filtered", chosen !== null);
    if (chosen === null) return;
    const person = people.get(chosen);
    for (const piece of article.querySelectorAll(`[data-s="${chosen}"], [data-c="${chosen}"]`)) piece.classList.add("on");
    const list = person.querySelector(".lines");
    list.append(...firsts.filter((quote) => quote.dataset.s === chosen).map(lineOf));
    list.hidden = !list.children.length;
    const box = person.closest("details.more");
    if (box) box.open = true;
    person.scrollIntoView({ block: "nearest" });
  }
  function lineOf(quote) {
    const text = pieces.get(quote.dataset.q).map((piece) => piece.textContent).join(" ").replace(/\s+/g, " ");
    const link = document.createElement("a");
    link.href = `#${quote.id}`;
    link.textContent = text.length > 110 ? `${text.slice(0, 108).replace(/\s+\S*$/, "")}…` : text;
    const item = document.createElement("li");
    item.append(link);
    return item;
  }

  cast.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link) { makeCurrent(document.getElementById(link.hash.slice(1)), false); if (isNarrow()) cast.open = false; return; }
    const button = event.target.closest("button");
    if (button) choose(button.closest("[data-c]").dataset.c);
  });
  article.addEventListener("mouseover", (event) => {
    if (event.target.closest("[data-c], [data-q]")) showCard(event.target); else hideCard();
  });
  article.addEventListener("mouseleave", hideCard);
  article.addEventListener("click", (event) => {
    const quote = quoteOf(event.target);
    if (quote) { makeCurrent(quote, false); quote.focus({ preventScroll: true }); showCard(event.target); }
  });
  article.addEventListener("focusin", (event) => { if (event.target.matches("[data-q]")) showCard(event.target); });
  article.addEventListener("focusout", hideCard);
  addEventListener("scroll", hideCard, { passive: true });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") { hideCard(); if (chosen !== null) choose(chosen); return; }
    const quote = document.activeElement.matches("[data-q]") ? quoteOf(document.activeElement) : null;
    if (!quote) return;
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step) {
      const round = chosen === null ? firsts : firsts.filter((other) => other.dataset.s === chosen || other === quote);
      const next = round[round.indexOf(quote) + step];
      if (next) makeCurrent(next, true);
    } else if (event.key === "Enter" && people.has(quote.dataset.s)) choose(quote.dataset.s);
    else return;
    event.preventDefault();
  });

  const isNarrow = () => matchMedia("(max-width: 60rem)").matches;
  if (isNarrow()) cast.open = false;
})();
