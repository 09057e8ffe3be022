//! Images as files of pixels.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement};

use super::page;

/// How many pixels of the file one pixel of the image becomes: fine screens and paper show more than one.
const SCALE: u32 = 2;

/// The image at an address as a PNG: the address of that. Width and height are those of the image, in pixels. `None` where the
/// browser can't.
pub async fn png(address: &str, width: u32, height: u32) -> Option<String> {
    let image = HtmlImageElement::new_with_width_and_height(width, height).ok()?;
    image.set_src(address);
    JsFuture::from(image.decode()).await.ok()?;
    let canvas: HtmlCanvasElement = page::document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    let (width, height) = (SCALE * width, SCALE * height);
    canvas.set_width(width);
    canvas.set_height(height);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let (width, height) = (f64::from(width), f64::from(height));
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width, height).ok()?;
    canvas.to_data_url_with_type("image/png").ok()
}
