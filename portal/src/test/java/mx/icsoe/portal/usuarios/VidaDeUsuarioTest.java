package mx.icsoe.portal.usuarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VidaDeUsuarioTest {

    @Test
    void decideCadaOrdenEnCadaEstado() {
        for (var estado : EstadoDeUsuario.values()) {
            for (var orden : OrdenDeUsuario.values()) {
                assertThat(VidaDeUsuario.admite(estado, orden))
                        .as("%s en %s", orden, estado)
                        .isEqualTo(admitidas(estado).contains(orden));
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

    /** La tabla escrita otra vez, por estado: lo que no está aquí se niega. */
    private static Set<OrdenDeUsuario> admitidas(EstadoDeUsuario estado) {
        return switch (estado) {
            case INVITADO ->
                Set.of(
                        OrdenDeUsuario.REENVIAR,
                        OrdenDeUsuario.ACEPTAR,
                        OrdenDeUsuario.CAMBIAR_FACULTADES,
                        OrdenDeUsuario.DAR_DE_BAJA);
            case ACTIVO ->
                Set.of(OrdenDeUsuario.CAMBIAR_FACULTADES, OrdenDeUsuario.SUSPENDER, OrdenDeUsuario.DAR_DE_BAJA);
            case SUSPENDIDO ->
                Set.of(OrdenDeUsuario.CAMBIAR_FACULTADES, OrdenDeUsuario.REACTIVAR, OrdenDeUsuario.DAR_DE_BAJA);
            case DADO_DE_BAJA -> Set.of(OrdenDeUsuario.INVITAR);
        };
    }
}
