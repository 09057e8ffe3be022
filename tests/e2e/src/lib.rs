//! Real browsers at the built page: a server that sends what a static host would send, three engines over
//! WebDriver, and the contract's words (field, result, notice, action) to drive the page with.
//!
//! `DIST` is the folder to serve, `AXE_JS` the file `axe.min.js` of axe-core. Drivers come from `CHROMEDRIVER`,
//! `GECKODRIVER` and `WEBKITDRIVER`, else from `PATH`. The journeys are in `tests/journeys`, the bench in `src/bin`.

mod axe;
pub mod browser;
pub mod chromium;
pub mod engine;
mod figures;
mod form;
mod headers;
pub mod page;
mod process;
pub mod server;
mod wait;

pub use engine::Engine;
pub use page::Page;
pub use wait::until;
