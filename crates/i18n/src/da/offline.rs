//! What is told of the calculator's being kept, in Danish.

use crate::offline::Offline;

/// The same as a const.
pub(crate) const OFFLINE: Offline = Offline {
    later: "Senere",
    ready: "Beregneren ligger nu i din browser og virker også uden net.",
    update: "Der er kommet en ny version. Dine tal følger med.",
    install: "Skift til den",
    carried: "Filen her gemmer ikke dine tal. Gem dem som fil, eller kopiér et link, før du lukker.",
};
