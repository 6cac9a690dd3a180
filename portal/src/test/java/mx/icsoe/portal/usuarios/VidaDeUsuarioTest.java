package mx.icsoe.portal.usuarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VidaDeUsuarioTest {

    /** La tabla escrita otra vez, por estado: cada par que no está aquí se niega. */
    private static final Map<EstadoDeUsuario, Set<OrdenDeUsuario>> ADMITE = new EnumMap<>(Map.of(
            EstadoDeUsuario.INVITADO,
            Set.of(
                    OrdenDeUsuario.REENVIAR,
                    OrdenDeUsuario.ACEPTAR,
                    OrdenDeUsuario.CAMBIAR_FACULTADES,
                    OrdenDeUsuario.DAR_DE_BAJA),
            EstadoDeUsuario.ACTIVO,
            Set.of(OrdenDeUsuario.CAMBIAR_FACULTADES, OrdenDeUsuario.SUSPENDER, OrdenDeUsuario.DAR_DE_BAJA),
            EstadoDeUsuario.SUSPENDIDO,
            Set.of(OrdenDeUsuario.CAMBIAR_FACULTADES, OrdenDeUsuario.REACTIVAR, OrdenDeUsuario.DAR_DE_BAJA),
            EstadoDeUsuario.DADO_DE_BAJA,
            Set.of(OrdenDeUsuario.INVITAR)));

    @Test
    void decideCadaOrdenEnCadaEstado() {
        for (var estado : EstadoDeUsuario.values()) {
            for (var orden : OrdenDeUsuario.values()) {
                assertThat(VidaDeUsuario.admite(estado, orden))
                        .as("%s en %s", orden, estado)
                        .isEqualTo(ADMITE.get(estado).contains(orden));
            }
        }
    }

    @Test
    void nadieLlegaAActivoSinAceptarOReactivar() {
        for (var estado : EstadoDeUsuario.values()) {
            for (var orden : OrdenDeUsuario.values()) {
                if (VidaDeUsuario.siguiente(estado, orden)
                                .filter(hasta -> hasta == EstadoDeUsuario.ACTIVO)
                                .isPresent()
                        && estado != EstadoDeUsuario.ACTIVO) {
                    assertThat(orden).isIn(OrdenDeUsuario.ACEPTAR, OrdenDeUsuario.REACTIVAR);
                }
            }
        }
    }

    @Test
    void todoEstadoTieneSalida() {
        assertThat(EstadoDeUsuario.values())
                .allSatisfy(estado -> assertThat(Arrays.stream(OrdenDeUsuario.values())
                                .flatMap(orden -> VidaDeUsuario.siguiente(estado, orden).stream()))
                        .anyMatch(hasta -> hasta != estado));
    }
}
