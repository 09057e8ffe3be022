//! Use without a network, in English.

use crate::Offline;

/// What is said of use without a network. `public/offline/notice.js` and `public/single-file/single-file.js` read it by key.
pub(super) const OFFLINE: Offline = Offline {
    ready: "The calculator is now kept in your browser and works without a network too.",
    update: "A new version is here. Your figures come along.",
    install: "Switch to it",
    dismiss: "Later",
    not_saved: "This file does not save your figures. Save them as a file, or copy a link, before you close it.",
};
