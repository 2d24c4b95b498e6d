// Finds and loads the web engine's module, once and only when a web view is wanted: the window stands without it.
#pragma once

#include "ui/reader/webview.h"

namespace heartport {

enum class WebViewObstacle {
    ModuleMissing, // the file is not there or does not load
    RunsAsRoot,    // the engine's sandbox cannot protect a root process, and we never switch it off
};

// What stands in the way of a web view, told before anything is loaded.
std::optional<WebViewObstacle> webViewObstacle();

// A web view as a child of `parent`; null with a line in the log when the module cannot be loaded.
std::unique_ptr<WebView> makeWebView(WebViewHost &host, const WebViewSettings &settings, QWidget *parent);

} // namespace heartport
