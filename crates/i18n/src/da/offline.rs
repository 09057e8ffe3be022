//! Use without a network, in Danish.

use crate::Offline;

/// What is said of use without a network. `public/offline/notice.js` and `public/single-file/single-file.js` read it by key.
pub(super) const OFFLINE: Offline = Offline {
    ready: "Beregneren ligger nu i din browser og virker også uden net.",
    update: "Der er kommet en ny version. Dine tal følger med.",
    install: "Skift til den",
    dismiss: "Senere",
    not_saved: "Filen her gemmer ikke dine tal. Gem dem som fil, eller kopiér et link, før du lukker.",
};
