//! What is told of the calculator's being kept, in English.

use crate::offline::Offline;

/// The same as a const.
pub(crate) const OFFLINE: Offline = Offline {
    later: "Later",
    ready: "The calculator is now kept in your browser and works without a network too.",
    update: "A new version is here. Your figures come along.",
    install: "Switch to it",
    carried: "This file does not save your figures. Save them as a file, or copy a link, before you close it.",
};
