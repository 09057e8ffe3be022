//! What is told of the calculator's being kept for use without a network. `public/offline/notice.js` reads it, line by line.

use super::lines::texts;

texts! {
    /// The same in one language; notice.js and those that call it know the fields by their order.
    Offline {
        later: &'static str,
        ready: &'static str,
        update: &'static str,
        install: &'static str,
        carried: &'static str,
    }
}
