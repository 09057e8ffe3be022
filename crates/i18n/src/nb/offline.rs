//! Use without a network, in Norwegian.

use crate::Offline;

/// What is said of use without a network. `public/offline/notice.js` and `public/single-file/single-file.js` read it by key.
pub(super) const OFFLINE: Offline = Offline {
    ready: "Kalkulatoren ligger nå i nettleseren din og virker også uten nett.",
    update: "Det har kommet en ny versjon. Tallene dine følger med.",
    install: "Bytt til den",
    dismiss: "Senere",
    not_saved: "Denne filen lagrer ikke tallene dine. Lagre dem som fil, eller kopier en lenke, før du lukker.",
};
