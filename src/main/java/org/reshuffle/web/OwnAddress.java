package org.reshuffle.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Collections;

/** The address at which other machines most likely reach this one. */
final class OwnAddress {
    private OwnAddress() {}

    /** The first address of a network that is up and no loop; loopback's where there is none. */
    static InetAddress reachable() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(OwnAddress::isNetwork)
                    .flatMap(network -> Collections.list(network.getInetAddresses()).stream())
                    .filter(Inet4Address.class::isInstance)
                    .findFirst()
                    .orElseGet(InetAddress::getLoopbackAddress);
        } catch (SocketException e) {
            return InetAddress.getLoopbackAddress();
        }
    }

    private static boolean isNetwork(NetworkInterface network) {
        try {
            return network.isUp() && !network.isLoopback();
        } catch (SocketException e) {
            return false;
        }
    }
}
