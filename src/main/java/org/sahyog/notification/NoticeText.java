package org.sahyog.notification;

/** A notice in words: a line for the list or the subject, and a sentence. */
public record NoticeText(String title, String sentence) {}
