// A worker that has the browser read what it knows of a language's numbers. Not Rust: it has to be done before the program is
// there. The first number that a page formats costs a slow telephone a quarter of a second; Chromium keeps what it has read for
// all threads, so here nobody waits for it.
new Intl.NumberFormat(name);
new Intl.DisplayNames(name, { type: "currency" });
close();
