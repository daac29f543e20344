package org.sahyog.directory;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.network.NetworkForm;

@Schema(name = "DirectoryNetwork")
record DirectoryNetworkView(UUID id, String name, NetworkForm form) {}
