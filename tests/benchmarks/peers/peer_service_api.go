// SPDX-License-Identifier: GPL-3.0-or-later

// peer_service_api is what GET /services/{id} is measured against: Go's own HTTP server doing the
// same work from a map. It verifies an RS256 token (and, as we do, keeps verified ones until they
// expire), checks a permission, counts against a rate limit, looks the service up and writes the
// same envelope. The service's JSON is made beforehand, which is to the peer's advantage.
//
// Prints "ready PORT TOKEN" when it accepts connections.
package main

import (
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"
)

type claims struct {
	Subject string `json:"sub"`
	Expires int64  `json:"exp"`
	Scope   string `json:"scope"`
}

type window struct {
	mutex sync.Mutex
	hour  int64
	used  int
}

var (
	key      *rsa.PrivateKey
	verified sync.Map // token -> claims
	windows  sync.Map // subject -> *window
	services = map[string][]byte{}
)

const hourlyLimit = 1_000_000_000

func encode(bytes []byte) string { return base64.RawURLEncoding.EncodeToString(bytes) }

func issue() string {
	header := encode([]byte(`{"alg":"RS256","typ":"JWT"}`))
	body, _ := json.Marshal(claims{"user_1", time.Now().Add(time.Hour).Unix(), "services:read"})
	input := header + "." + encode(body)
	digest := sha256.Sum256([]byte(input))
	signature, _ := rsa.SignPKCS1v15(rand.Reader, key, crypto.SHA256, digest[:])
	return input + "." + encode(signature)
}

func verify(token string) (claims, bool) {
	if known, ok := verified.Load(token); ok {
		found := known.(claims)
		return found, found.Expires > time.Now().Unix()
	}
	parts := strings.Split(token, ".")
	if len(parts) != 3 {
		return claims{}, false
	}
	signature, err := base64.RawURLEncoding.DecodeString(parts[2])
	if err != nil {
		return claims{}, false
	}
	digest := sha256.Sum256([]byte(parts[0] + "." + parts[1]))
	if rsa.VerifyPKCS1v15(&key.PublicKey, crypto.SHA256, digest[:], signature) != nil {
		return claims{}, false
	}
	body, err := base64.RawURLEncoding.DecodeString(parts[1])
	var read claims
	if err != nil || json.Unmarshal(body, &read) != nil || read.Expires <= time.Now().Unix() {
		return claims{}, false
	}
	verified.Store(token, read)
	return read, true
}

func count(subject string) int {
	found, _ := windows.LoadOrStore(subject, &window{})
	mine := found.(*window)
	mine.mutex.Lock()
	defer mine.mutex.Unlock()
	if hour := time.Now().Unix() / 3600; hour != mine.hour {
		mine.hour, mine.used = hour, 0
	}
	mine.used++
	return hourlyLimit - mine.used
}

func serve(writer http.ResponseWriter, request *http.Request) {
	authorization := request.Header.Get("Authorization")
	who, good := verify(strings.TrimPrefix(authorization, "Bearer "))
	if !strings.HasPrefix(authorization, "Bearer ") || !good {
		http.Error(writer, `{"success":false}`, http.StatusUnauthorized)
		return
	}
	left := count(who.Subject)
	if left < 0 {
		http.Error(writer, `{"success":false}`, http.StatusTooManyRequests)
		return
	}
	if !strings.Contains(who.Scope, "services:read") {
		http.Error(writer, `{"success":false}`, http.StatusForbidden)
		return
	}
	service, known := services[strings.TrimPrefix(request.URL.Path, "/api/v1/services/")]
	if !known {
		http.Error(writer, `{"success":false}`, http.StatusNotFound)
		return
	}
	header := writer.Header()
	header.Set("Content-Type", "application/json")
	header.Set("X-RateLimit-Limit", strconv.Itoa(hourlyLimit))
	header.Set("X-RateLimit-Remaining", strconv.Itoa(left))
	header.Set("X-Request-ID", "req_peer")
	body := make([]byte, 0, len(service)+160)
	body = append(body, `{"success":true,"data":`...)
	body = append(body, service...)
	body = append(body, `,"metadata":{"timestamp":"`...)
	body = time.Now().UTC().AppendFormat(body, time.RFC3339)
	body = append(body, `","requestId":"req_peer","version":"1.0.0"}}`...)
	header.Set("Content-Length", strconv.Itoa(len(body)))
	writer.Write(body)
}

func main() {
	key, _ = rsa.GenerateKey(rand.Reader, 2048)
	for i := 0; i < 1000; i++ {
		id := fmt.Sprintf("service-%d", i)
		services[id], _ = json.Marshal(map[string]any{
			"id": id, "name": id, "description": "A service of the benchmark", "status": "running",
			"category": "custom", "version": "1.0.0", "image": "example/service:1.0.0", "port": 3000 + i,
			"environment": map[string]string{"LOG_LEVEL": "info"}, "labels": map[string]string{"team": "platform"},
			"resources": map[string]any{"cpu": map[string]int{"limit": 1000, "request": 100},
				"memory": map[string]int{"limit": 512, "request": 128}},
			"health": map[string]any{"status": "healthy", "checks": map[string]any{
				"startup":   map[string]string{"status": "passing", "output": "HTTP 200 in 1 ms"},
				"readiness": map[string]string{"status": "passing", "output": "HTTP 200 in 1 ms"},
				"liveness":  map[string]string{"status": "passing", "output": "HTTP 200 in 1 ms"}}},
			"metrics":   map[string]any{"cpu": 1.5, "memory": 48.2, "requests": map[string]float64{"total": 1200, "rate": 3.1}},
			"createdAt": "2026-01-01T00:00:00Z", "updatedAt": "2026-01-01T00:00:00Z",
		})
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	http.HandleFunc("/api/v1/services/", serve)
	fmt.Printf("ready %d %s\n", listener.Addr().(*net.TCPAddr).Port, issue())
	panic(http.Serve(listener, nil))
}
