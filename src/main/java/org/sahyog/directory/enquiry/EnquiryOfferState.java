package org.sahyog.directory.enquiry;

enum EnquiryOfferState {
    OFFERED,
    WITHDRAWN,
    ACCEPTED,
    DECLINED
}
