package mx.icsoe.portal.plataforma.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MotorIncluidoTest {

    @Test
    void nombraElPaqueteDeCadaSistema() {
        assertThat(MotorIncluido.paquete("Linux", "amd64")).isEqualTo("postgres-linux-x86_64.txz");
        assertThat(MotorIncluido.paquete("Linux", "aarch64")).isEqualTo("postgres-linux-arm_64.txz");
        assertThat(MotorIncluido.paquete("Mac OS X", "aarch64")).isEqualTo("postgres-darwin-arm_64.txz");
        assertThat(MotorIncluido.paquete("Mac OS X", "x86_64")).isEqualTo("postgres-darwin-x86_64.txz");
        assertThat(MotorIncluido.paquete("Windows 11", "amd64")).isEqualTo("postgres-windows-x86_64.txz");
    }
}
