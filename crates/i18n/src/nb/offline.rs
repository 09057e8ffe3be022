//! What is told of the calculator's being kept, in Norwegian.

use crate::offline::Offline;

/// The same as a const.
pub(crate) const OFFLINE: Offline = Offline {
    later: "Senere",
    ready: "Kalkulatoren ligger nå i nettleseren din og virker også uten nett.",
    update: "Det har kommet en ny versjon. Tallene dine følger med.",
    install: "Bytt til den",
    carried: "Denne filen lagrer ikke tallene dine. Lagre dem som fil, eller kopier en lenke, før du lukker.",
};
