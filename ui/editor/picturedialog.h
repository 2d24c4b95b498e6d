// Asks what a picture shows and whose it is, before it goes into a hearticle.
#pragma once

#include "domain/article.h"

#include <functional>

class QWidget;

namespace heartport {

class Look;

struct PictureWords {
    QString alt;
    QString credit;
};

// Without words for those who cannot see it, and without a source, nothing is inserted.
void askPictureWords(Look &look, const Asset &picture, QWidget *window,
    const std::function<void(const PictureWords &)> &answered);

} // namespace heartport
