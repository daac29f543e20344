package org.sahyog.event.checkin.door;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A registration as it is seen at the door. */
@Schema(
        name = "DoorParty",
        description =
                "A registration as it is seen at the door. Without places it is over, and goes from the phone’s list.")
public record DoorPartyView(UUID registrationId, String organisationName, List<DoorPlaceView> places) {}
